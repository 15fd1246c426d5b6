package org.kervan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kervan.access.Act;

/** The texts of all modules: complete in both languages, all used, and none in the templates. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextsTest {
  private static final Path JAVA = Path.of("src/main/java");
  private static final Path TEMPLATES = Path.of("src/main/templates");
  private static final Path TEXTS = Path.of("src/main/resources/texts");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  /** A key, or the beginning of one whose last part is an enum's constant. */
  private static final Pattern LITERAL =
      Pattern.compile("\"((?:" + String.join("|", Texts.MODULES) + ")(?:\\.[A-Za-z0-9_]+)+\\.?)\"");

  static List<String> modules() {
    return Texts.MODULES;
  }

  private static Properties read(String module, String language) throws IOException {
    var texts = new Properties();
    Path file = TEXTS.resolve(module + "_" + language + ".properties");
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }

  private static Set<String> keys() throws IOException {
    var keys = new TreeSet<String>();
    for (String module : Texts.MODULES) {
      keys.addAll(read(module, "en").stringPropertyNames());
    }
    return keys;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Set<String> literals() throws IOException {
    var literals = new TreeSet<String>();
    for (Path file : Stream.concat(files(JAVA).stream(), files(TEMPLATES).stream()).toList()) {
      Matcher found = LITERAL.matcher(Files.readString(file));
      while (found.find()) {
        literals.add(found.group(1));
      }
    }
    return literals;
  }

  @ParameterizedTest
  @MethodSource("modules")
  void sayTheSameInBothLanguages(String module) throws IOException {
    Properties english = read(module, "en");
    Properties turkish = read(module, "tr");
    assertThat(turkish.stringPropertyNames())
        .as("add the missing key to the other language's file")
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(turkish.getProperty(key)))
          .as("%s: use the same places in both languages", key)
          .isEqualTo(places(english.getProperty(key)));
      assertThat(key).as("begin the key with its module").startsWith(module + ".");
      assertThat(english.getProperty(key)).as("%s: write the text", key).isNotBlank();
      assertThat(turkish.getProperty(key)).as("%s: write the text", key).isNotBlank();
    }
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
  }

  @Test
  void existForEveryKeyThatIsUsed() throws IOException {
    Set<String> keys = keys();
    var missing = new ArrayList<String>();
    for (String literal : literals()) {
      String prefix = literal.endsWith(".") ? literal : literal + ".";
      if (!keys.contains(literal) && keys.stream().noneMatch(key -> key.startsWith(prefix))) {
        missing.add(literal);
      }
    }
    assertThat(missing).as("write these texts in both languages").isEmpty();
  }

  @Test
  void areAllUsed() throws IOException {
    Set<String> literals = literals();
    var unused = new ArrayList<String>();
    for (String key : keys()) {
      String whole = key.endsWith(".one") ? key.substring(0, key.length() - 4) : key;
      String prefix = whole.substring(0, whole.lastIndexOf('.'));
      if (!literals.contains(whole)
          && !literals.contains(prefix)
          && !literals.contains(prefix + ".")) {
        unused.add(key);
      }
    }
    assertThat(unused).as("delete these texts, nothing shows them").isEmpty();
  }

  @Test
  void nameEveryActAndEveryFailure() {
    for (var language : org.kervan.shared.Language.values()) {
      Texts texts = Texts.in(language);
      for (Act act : Act.values()) {
        assertThat(texts.of("access.act", act)).isNotBlank();
      }
      for (Failure.Kind kind : Failure.Kind.values()) {
        assertThat(texts.of("web.error.title", kind)).isNotBlank();
        assertThat(texts.of("web.error.now", kind)).isNotBlank();
        assertThat(texts.of("web.problem", kind)).isNotBlank();
      }
    }
  }

  static List<Path> templates() throws IOException {
    return files(TEMPLATES);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void standInNoTemplate(Path template) throws IOException {
    assertThat(literalText(Files.readString(template)))
        .as("%s: move these words to texts/ and write page.t(key)", template)
        .isEmpty();
  }

  @Test
  void findsLiteralTextInATemplate() {
    assertThat(literalText("<p>Hello ${name}</p>")).containsExactly("Hello");
    assertThat(literalText("@if(a > b)\n<a title=\"Go\" href=\"/x\">${t(\"k\")}</a>@endif"))
        .containsExactly("Go");
    assertThat(literalText("@template.web.layout(page = page, content = @`\n<p>${x}</p>`)"))
        .isEmpty();
  }

  /**
   * What remains of a template without expressions, directives and tags; the product's name may.
   */
  private static List<String> literalText(String template) {
    String text =
        template
            .replaceAll("(?s)<%--.*?--%>", "")
            .replaceAll("(?m)^@(import|param) .*$", "")
            .replaceAll("[$!](unsafe)?\\{[^{}]*}", "")
            .replaceAll("@template\\.[\\w.]+\\([^`]*@`", "");
    text = withoutDirectives(text);
    String shown =
        Pattern.compile("(?:aria-label|title|placeholder|alt)=\"([^\"]*)\"")
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.joining(" "));
    String words = (text.replaceAll("(?s)<[^>]*>", " ") + " " + shown).replace("Kervan", "");
    return Pattern.compile("\\p{L}+").matcher(words).results().map(found -> found.group()).toList();
  }

  private static String withoutDirectives(String text) {
    Matcher directive = Pattern.compile("@[a-z]+[\\w.]*").matcher(text);
    var kept = new StringBuilder();
    int from = 0;
    while (directive.find(from)) {
      kept.append(text, from, directive.start());
      from = directive.end();
      if (from < text.length() && text.charAt(from) == '(') {
        from = afterParenthesis(text, from);
      }
    }
    return kept.append(text.substring(from)).toString();
  }

  private static int afterParenthesis(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    throw new AssertionError("a parenthesis is never closed: " + text.substring(open));
  }
}
