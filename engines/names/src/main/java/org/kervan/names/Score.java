package org.kervan.names;

/**
 * The whole model. The name gives a base; every further agreement takes away a part of the doubt
 * that is left, in proportion to the base, so that a date cannot stand in for a name; every
 * disagreement scales the base down.
 *
 * <p>It never falls when similarity or information rise, which is what lets the search skip entries
 * by an upper bound.
 */
final class Score {

  /** Of an equal name of which every part is common, and of which every part is rare. */
  private static final double COMMON_NAME = 0.72;

  private static final double RARE_NAME = 0.96;

  /** {@link NameComparison#information} from which a name is as telling as a name can be. */
  private static final double TELLING = 1.5;

  private static final double WEAK_ALIAS = 0.92;
  private static final double SEX_DIFFERS = 0.9;
  private static final double NATIONALITY_EQUAL = 0.1;

  /** A document number that is equal by chance is rarer than a wrong name on a right document. */
  private static final double DOCUMENT_NUMBER_EQUAL = 0.85;

  private Score() {}

  static double of(double similarity, double information, boolean weakAlias, Evidence evidence) {
    double telling = Math.min(1, information / TELLING);
    double score = similarity * (COMMON_NAME + (RARE_NAME - COMMON_NAME) * telling);
    if (weakAlias) {
      score *= WEAK_ALIAS;
    }
    if (evidence.otherSex() != null) {
      score *= SEX_DIFFERS;
    }
    score =
        switch (evidence.birth().outcome()) {
          case EQUAL -> agree(score, 0.9);
          case DAY_AND_MONTH_SWAPPED -> agree(score, 0.7);
          case YEAR_EQUAL -> agree(score, 0.4);
          case NEAR -> agree(score, 0.25);
          case UNKNOWN -> score;
          case DIFFERS_SLIGHTLY -> score * 0.9;
          case DIFFERS -> score * (0.65 + 0.25 * Math.clamp(information - 2, 0, 1));
        };
    if (evidence.nationality() != null) {
      score = agree(score, NATIONALITY_EQUAL);
    }
    if (evidence.documentNumber() != null) {
      score = 1 - (1 - score) * (1 - DOCUMENT_NUMBER_EQUAL);
    }
    return score;
  }

  private static double agree(double score, double strength) {
    return 1 - (1 - score) * (1 - strength * score);
  }
}
