package org.kervan.names;

import java.util.ArrayList;
import java.util.List;

/** A name taken apart, with the weight of every part and the words that neighbours make. */
final class ComparableName {

  private final List<NamePart> parts;
  private final List<NamePart> joins = new ArrayList<>();
  private final double[] weights;

  ComparableName(List<NamePart> parts, Rarity rarity) {
    this.parts = List.copyOf(parts);
    weights = parts.stream().mapToDouble(rarity::of).toArray();
    for (int at = 0; at + 1 < parts.size(); at++) {
      joins.add(parts.get(at).joinedWith(parts.get(at + 1)));
    }
  }

  int size() {
    return parts.size();
  }

  NamePart part(int at) {
    return parts.get(at);
  }

  double weight(int at) {
    return weights[at];
  }

  /** Of the parts in the set, a bit for each. */
  double weightOf(long set) {
    double sum = 0;
    for (int at = 0; at < weights.length; at++) {
      if ((set & 1L << at) != 0) {
        sum += weights[at];
      }
    }
    return sum;
  }

  /** The part and the one after it as one word. */
  NamePart join(int at) {
    return joins.get(at);
  }

  long all() {
    return (1L << parts.size()) - 1;
  }

  List<String> texts(long set) {
    var texts = new ArrayList<String>();
    for (int at = 0; at < parts.size(); at++) {
      if ((set & 1L << at) != 0) {
        texts.add(parts.get(at).text());
      }
    }
    return texts;
  }
}
