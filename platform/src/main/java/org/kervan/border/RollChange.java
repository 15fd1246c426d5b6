package org.kervan.border;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a list changes about one traveller.
 *
 * @param before absent for somebody unknown so far
 */
record RollChange(@Nullable KnownTraveller before, KnownTraveller after) {

  /** What to note in the traveller's history; empty where only the time of the report moved on. */
  List<TravellerEvent.Kind> events() {
    var kinds = new ArrayList<TravellerEvent.Kind>();
    if (before == null) {
      kinds.add(TravellerEvent.Kind.REPORTED);
      if (after.presence() != Presence.LISTED) {
        kinds.add(TravellerEvent.Kind.of(after.presence()));
      }
      return kinds;
    }
    if (!changedFields().isEmpty()) {
      kinds.add(TravellerEvent.Kind.CHANGED);
    }
    if (before.presence() != after.presence()) {
      kinds.add(TravellerEvent.Kind.of(after.presence()));
    }
    return kinds;
  }

  List<TravellerField> changedFields() {
    return before == null ? List.of() : TravellerField.changed(before.reported(), after.reported());
  }

  String detail(TravellerEvent.Kind kind) {
    return kind == TravellerEvent.Kind.CHANGED
        ? changedFields().stream().map(TravellerField::name).collect(Collectors.joining(","))
        : "";
  }
}
