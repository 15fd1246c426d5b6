package org.kervan.messages;

/** COM/C076: an address or number and the qualifier of its channel (TE, FX, EM, MB). */
public record Contact(String channel, String address) {

  @Override
  public String toString() {
    return "Contact[" + channel + ", ..]";
  }
}
