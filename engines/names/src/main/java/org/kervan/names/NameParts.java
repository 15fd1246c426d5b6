package org.kervan.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes a name apart into the words that are compared: apostrophes gone, hyphens apart, titles and
 * particles dropped, {@code Abu} and {@code Abd al-} joined with what follows, the article kept as
 * another way of writing the word after it.
 */
final class NameParts {

  /** No real name is longer; a file that claims so shall not slow the search. */
  private static final int MOST_PARTS = 24;

  private static final int LONGEST_WORD = 40;
  private static final String APOSTROPHES = "'`´’‘ʹʻʼʽʾʿˈ′";
  private static final Set<String> TITLES =
      Table.lines("titles.txt").stream().flatMap(List::stream).collect(Collectors.toSet());
  private static final Set<String> ARTICLES = Set.of("AL", "EL", "UL");
  private static final Set<String> ARTICLES_BEFORE_THEIR_LETTER =
      Set.of("AD", "AN", "AR", "AS", "ASH", "AT", "AZ", "ED", "EN", "ER", "ES", "ET", "EZ");
  private static final Set<String> FATHER_OF = Set.of("ABU", "ABOU", "ABO", "EBU");
  private static final Set<String> SERVANT_OF =
      Set.of("ABD", "ABDUL", "ABDEL", "ABDAL", "ABDOUL", "ABDUR", "ABDER", "ABDUS", "ABDOL");
  private static final Pattern JOINED_SERVANT =
      Pattern.compile("ABD(?:OU|[UEAO])L(?!LAH?$)(.{3,})");
  private static final Pattern ASSIMILATED_SERVANT =
      Pattern.compile("ABD[UEAO](?=([B-DF-HJ-KM-NP-TV-Z])\\1).(.{3,})");

  private NameParts() {}

  /** A comma stands after the surname, so what follows it comes first. */
  static List<NamePart> of(String name) {
    int comma = name.indexOf(',');
    var words =
        new ArrayList<>(
            words(comma < 0 ? name : name.substring(comma + 1) + " " + name.substring(0, comma)));
    if (words.stream().anyMatch(NamePart::isLatin)) {
      words.removeIf(word -> !word.isLatin());
    }
    var parts = joined(words);
    return List.copyOf(parts.isEmpty() ? words : parts);
  }

  private static List<NamePart> words(String name) {
    var words = new ArrayList<NamePart>();
    var word = new StringBuilder();
    (name + " ")
        .codePoints()
        .filter(point -> APOSTROPHES.indexOf(point) < 0)
        .filter(point -> Character.getType(point) != Character.FORMAT)
        .forEach(point -> {
          if (Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK) {
            word.appendCodePoint(point);
          } else {
            addWord(word.toString(), words);
            word.setLength(0);
          }
        });
    return words;
  }

  private static void addWord(String word, List<NamePart> words) {
    if (word.isEmpty() || word.length() > LONGEST_WORD || words.size() == MOST_PARTS) {
      return;
    }
    var forms = new ArrayList<>(Letters.forms(word));
    forms.removeIf(String::isEmpty);
    if (!forms.isEmpty()) {
      servantForm(forms.getFirst(), forms);
      words.add(NamePart.of(word, forms));
    }
  }

  /** Abdulrahman and Abdurrahman as Abd + Rahman, which is how two words are joined too. */
  private static void servantForm(String word, List<String> forms) {
    for (Pattern pattern : List.of(JOINED_SERVANT, ASSIMILATED_SERVANT)) {
      var servant = pattern.matcher(word);
      if (servant.matches()) {
        forms.addFirst("ABD" + servant.group(servant.groupCount()));
        return;
      }
    }
  }

  private static List<NamePart> joined(List<NamePart> words) {
    var parts = new ArrayList<NamePart>();
    for (int at = 0; at < words.size(); at++) {
      var word = words.get(at);
      var usual = word.usualForm();
      int next = at + 1 < words.size() && isArticle(words, at + 1) ? at + 2 : at + 1;
      boolean followed = next < words.size();
      if (followed && FATHER_OF.contains(usual)) {
        parts.add(compound("ABU", words.subList(at, next + 1)));
        at = next;
      } else if (followed && SERVANT_OF.contains(usual)) {
        parts.add(compound("ABD", words.subList(at, next + 1)));
        at = next;
      } else if (isArticle(words, at) && at + 1 < words.size()) {
        at++;
        parts.add(withArticle(word, words.get(at)));
      } else if (!TITLES.contains(usual) && !ARTICLES.contains(usual)) {
        parts.add(word);
      }
    }
    return parts;
  }

  private static boolean isArticle(List<NamePart> words, int at) {
    var word = words.get(at).usualForm();
    return ARTICLES.contains(word)
        || (ARTICLES_BEFORE_THEIR_LETTER.contains(word)
            && at + 1 < words.size()
            && words.get(at + 1).usualForm().startsWith(word.substring(1)));
  }

  private static NamePart compound(String head, List<NamePart> words) {
    var text = words.stream().map(NamePart::text).collect(Collectors.joining(" "));
    var forms = new ArrayList<String>();
    words.getLast().formTexts().forEach(form -> forms.add(head + form));
    if (words.size() > 2) {
      forms.add(head + words.get(1).usualForm() + words.getLast().usualForm());
    }
    return NamePart.of(text, forms);
  }

  private static NamePart withArticle(NamePart article, NamePart word) {
    var forms = new ArrayList<>(word.formTexts());
    forms.add(article.usualForm() + word.usualForm());
    return NamePart.of(article.text() + " " + word.text(), forms);
  }
}
