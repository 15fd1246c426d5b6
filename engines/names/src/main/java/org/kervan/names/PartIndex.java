package org.kervan.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.kervan.names.NamePart.Form;

/**
 * Finds every listed name that has a part like a given one; names go by their number. A scan over
 * the distinct parts, cut down by length and letters, misses nothing and is fast enough for lists
 * of some ten thousand names.
 */
final class PartIndex {

  private static final int[] NONE = {};

  /** A distinct part and the names that have it. */
  private record Posting(NamePart part, List<Integer> names) {}

  private final List<Posting> parts = new ArrayList<>();

  /** Every form of every part, flat because each search reads them all. */
  private int[] formLetters = new int[64];

  private int[] formLengths = new int[64];
  private int[] formParts = new int[64];
  private int forms;

  private final BitSet initials = new BitSet();
  private final int names;
  private final Map<String, int[]> partsByKey;
  private final Map<String, int[]> namesByJoin;

  PartIndex(List<ComparableName> names) {
    this.names = names.size();
    var numbers = new HashMap<List<String>, Integer>();
    var byJoin = new HashMap<String, List<Integer>>();
    for (int name = 0; name < names.size(); name++) {
      var comparable = names.get(name);
      for (int at = 0; at < comparable.size(); at++) {
        var part = comparable.part(at);
        int number = numbers.computeIfAbsent(part.formTexts(), forms -> addPart(part));
        parts.get(number).names.add(name);
        if (at + 1 < comparable.size()) {
          for (String key : comparable.join(at).keys()) {
            byJoin.computeIfAbsent(key, k -> new ArrayList<>()).add(name);
          }
        }
      }
    }
    var byKey = new HashMap<String, List<Integer>>();
    for (int part = 0; part < parts.size(); part++) {
      for (String key : parts.get(part).part.keys()) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(part);
      }
    }
    partsByKey = arrays(byKey);
    namesByJoin = arrays(byJoin);
  }

  private int addPart(NamePart part) {
    int number = parts.size();
    parts.add(new Posting(part, new ArrayList<>()));
    part.forms().forEach(form -> addForm(form, number));
    initials.set(number, part.isInitial());
    return number;
  }

  private void addForm(Form form, int part) {
    if (forms == formParts.length) {
      formLetters = Arrays.copyOf(formLetters, 2 * forms);
      formLengths = Arrays.copyOf(formLengths, 2 * forms);
      formParts = Arrays.copyOf(formParts, 2 * forms);
    }
    formLetters[forms] = form.letters();
    formLengths[forms] = form.text().length();
    formParts[forms] = part;
    forms++;
  }

  /** How many names there are; their numbers start at 0. */
  int names() {
    return names;
  }

  /** Names with a part that {@link Likeness} finds like this one. */
  void forEachNameWithPartLike(NamePart part, IntConsumer consumer) {
    var candidates = candidates(part);
    candidates.stream()
        .filter(number -> Likeness.of(part, parts.get(number).part).similarity() > 0)
        .forEach(number -> parts.get(number).names.forEach(consumer::accept));
  }

  private BitSet candidates(NamePart part) {
    var candidates = new BitSet(parts.size());
    if (part.isInitial()) {
      candidates.set(0, parts.size());
      return candidates;
    }
    candidates.or(initials);
    for (String key : part.keys()) {
      for (int number : partsByKey.getOrDefault(key, NONE)) {
        candidates.set(number);
      }
    }
    for (Form form : part.forms()) {
      int length = form.text().length();
      for (int other = 0; other < forms; other++) {
        if (Likeness.mayBeSimilar(
            form.letters(), length, formLetters[other], formLengths[other], form.edits())) {
          candidates.set(formParts[other]);
        }
      }
    }
    return candidates;
  }

  /** Names with a part that is the word which two parts of the subject make. */
  void forEachNameWithPart(NamePart join, IntConsumer consumer) {
    for (String key : join.keys()) {
      for (int number : partsByKey.getOrDefault(key, NONE)) {
        parts.get(number).names.forEach(consumer::accept);
      }
    }
  }

  /** Names of which two neighbouring parts make this word. */
  void forEachNameWithJoin(NamePart word, IntConsumer consumer) {
    for (String key : word.keys()) {
      for (int name : namesByJoin.getOrDefault(key, NONE)) {
        consumer.accept(name);
      }
    }
  }

  private static Map<String, int[]> arrays(Map<String, List<Integer>> lists) {
    var arrays = new HashMap<String, int[]>();
    lists.forEach(
        (key, list) -> arrays.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
    return arrays;
  }
}
