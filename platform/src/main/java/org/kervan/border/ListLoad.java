package org.kervan.border;

import org.jspecify.annotations.Nullable;

/** What came of the wish to load a watchlist. */
public sealed interface ListLoad {

  /** In force now. */
  record Loaded(String code, String version, int persons, int findings) implements ListLoad {}

  /** These very bytes are in force already. */
  record Unchanged(String code, String version) implements ListLoad {}

  /**
   * The version before stays in force.
   *
   * @param personsBefore of the version in force; absent where there is none
   */
  record Refused(String code, Why why, int persons, @Nullable Integer personsBefore)
      implements ListLoad {}

  /** Why a list is refused. */
  enum Why {
    /** Nobody could be read; cannot be forced. */
    NOBODY_READ,
    /** The file breaks off or is not such a list. */
    DAMAGED,
    /** The number of persons fell by half or more. */
    FELL_BY_HALF
  }
}
