package org.kervan.messages.edifact;

/** Segment tags, and short codes, as numbers: their characters, one byte for each. */
public final class Tag {

  static final int LENGTH = 3;
  static final int UNB = 'U' << 16 | 'N' << 8 | 'B';
  static final int UNE = 'U' << 16 | 'N' << 8 | 'E';
  static final int UNG = 'U' << 16 | 'N' << 8 | 'G';
  static final int UNH = 'U' << 16 | 'N' << 8 | 'H';
  static final int UNT = 'U' << 16 | 'N' << 8 | 'T';
  static final int UNZ = 'U' << 16 | 'N' << 8 | 'Z';

  public static final int ATT = 'A' << 16 | 'T' << 8 | 'T';
  public static final int AUT = 'A' << 16 | 'U' << 8 | 'T';
  public static final int BGM = 'B' << 16 | 'G' << 8 | 'M';
  public static final int CNT = 'C' << 16 | 'N' << 8 | 'T';
  public static final int COM = 'C' << 16 | 'O' << 8 | 'M';
  public static final int CPI = 'C' << 16 | 'P' << 8 | 'I';
  public static final int CTA = 'C' << 16 | 'T' << 8 | 'A';
  public static final int DOC = 'D' << 16 | 'O' << 8 | 'C';
  public static final int DTM = 'D' << 16 | 'T' << 8 | 'M';
  public static final int EMP = 'E' << 16 | 'M' << 8 | 'P';
  public static final int ERC = 'E' << 16 | 'R' << 8 | 'C';
  public static final int ERP = 'E' << 16 | 'R' << 8 | 'P';
  public static final int FTX = 'F' << 16 | 'T' << 8 | 'X';
  public static final int GEI = 'G' << 16 | 'E' << 8 | 'I';
  public static final int GID = 'G' << 16 | 'I' << 8 | 'D';
  public static final int LOC = 'L' << 16 | 'O' << 8 | 'C';
  public static final int MEA = 'M' << 16 | 'E' << 8 | 'A';
  public static final int NAD = 'N' << 16 | 'A' << 8 | 'D';
  public static final int NAT = 'N' << 16 | 'A' << 8 | 'T';
  public static final int QTY = 'Q' << 16 | 'T' << 8 | 'Y';
  public static final int RFF = 'R' << 16 | 'F' << 8 | 'F';
  public static final int TDT = 'T' << 16 | 'D' << 8 | 'T';
  public static final int UNS = 'U' << 16 | 'N' << 8 | 'S';

  private Tag() {}

  /** Whether a segment of an interchange, of PAXLST or of CUSRES begins with these bytes. */
  static boolean isKnown(int tag) {
    return switch (tag) {
      case UNE, UNG, UNH, UNT, UNZ, UNS -> true;
      case ATT, AUT, BGM, CNT, COM, CPI, CTA, DOC, DTM, EMP, ERC, ERP -> true;
      case FTX, GEI, GID, LOC, MEA, NAD, NAT, QTY, RFF, TDT -> true;
      default -> false;
    };
  }

  /** The code in capital letters. */
  static int upper(int packed) {
    if (packed < 0 || (packed & 0x20202020) == 0) {
      return packed;
    }
    int upper = 0;
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      int letter = packed >>> shift & 0xFF;
      upper = upper << Byte.SIZE | (letter >= 'a' && letter <= 'z' ? letter - 'a' + 'A' : letter);
    }
    return upper;
  }

  /** 0 where the text does not have three characters of ASCII. */
  static int code(String tag) {
    return tag.length() == LENGTH ? Math.max(0, upper(packed(tag))) : 0;
  }

  /** 0 for an empty text, -1 for one that is longer than four characters or not ASCII. */
  static int packed(String text) {
    if (text.length() > Integer.BYTES) {
      return -1;
    }
    int packed = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7E) {
        return -1;
      }
      packed = packed << Byte.SIZE | text.charAt(i);
    }
    return packed;
  }
}
