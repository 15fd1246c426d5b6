package org.kervan.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A word of a name, ready to be compared.
 *
 * @param text as the name writes it
 * @param forms ways to write it in the letters A to Z, the usual one first; never empty
 * @param spelling of the usual form
 */
record NamePart(String text, List<Form> forms, Spelling spelling) {

  /**
   * @param letters a bit for each letter that occurs
   * @param edits how many letters may differ from another word of this length
   */
  record Form(String text, int letters, int edits) {

    static Form of(String text) {
      int letters = 0;
      for (int at = 0; at < text.length(); at++) {
        letters |= 1 << (text.charAt(at) - 'A');
      }
      return new Form(text, letters, Edits.allowed(text));
    }
  }

  static NamePart of(String text, List<String> forms) {
    return new NamePart(
        text, forms.stream().distinct().map(Form::of).toList(), Spelling.of(forms.getFirst()));
  }

  String usualForm() {
    return forms.getFirst().text;
  }

  List<String> formTexts() {
    return forms.stream().map(Form::text).toList();
  }

  boolean isLatin() {
    return Letters.isLatin(usualForm());
  }

  boolean isInitial() {
    return usualForm().length() == 1 && isLatin();
  }

  boolean sharesFormWith(NamePart other) {
    for (Form form : forms) {
      for (Form otherForm : other.forms) {
        if (form.text.equals(otherForm.text)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isSpellingOf(NamePart other) {
    return spelling.group().equals(other.spelling.group());
  }

  /** Two parts that share a form or a spelling share a key. */
  Set<String> keys() {
    var keys = new LinkedHashSet<>(formTexts());
    keys.add(spelling.group());
    return keys;
  }

  /** The word that this part and the next make when they are written as one. */
  NamePart joinedWith(NamePart next) {
    return of(text + " " + next.text, List.of(usualForm() + next.usualForm()));
  }
}
