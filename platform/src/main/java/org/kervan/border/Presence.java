package org.kervan.border;

/** Whether somebody travels, as far as the carrier has said. */
public enum Presence {
  LISTED(true),
  ON_BOARD(true),
  NOT_ON_LATEST_LIST(false),
  RESERVATION_CANCELLED(false),
  NOT_ON_BOARD(false);

  private final boolean travels;

  Presence(boolean travels) {
    this.travels = travels;
  }

  public boolean travels() {
    return travels;
  }
}
