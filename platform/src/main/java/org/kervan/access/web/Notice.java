package org.kervan.access.web;

/** Why somebody finds themselves at the sign-in page. */
public enum Notice {
  SESSION_ENDED,
  SESSION_ENDED_UNSAVED,
  PAGE_OUT_OF_DATE,
  CODE_TOO_LATE,
  SIGNED_OUT
}
