package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.kervan.messages.Booking;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.Moment;
import org.kervan.messages.edifact.Segment;

/** RCI: the references of a booking, one in each element. */
final class Reservation {

  private static final int TYPE = 2;
  private static final int CREATED = 3;

  private Reservation() {}

  static List<Booking.Locator> read(Segment rci, MomentReader moments, FindingLog log) {
    SourceList sources = new SourceList();
    int count = rci.elementCount();
    List<Booking.Locator> locators = new ArrayList<>(count);
    for (int element = 1; element <= count; element++) {
      String code = sources.text(rci, Field.BOOKING_REFERENCE, element, 1);
      String system = rci.recurring(element, 0);
      if (code.isEmpty() && system.isEmpty()) {
        continue;
      }
      String type = rci.recurring(element, TYPE);
      int created = CREATED;
      // some leave the empty place of the type out
      if (type.length() == 6 && TextDates.date(type) != null) {
        log.add(FindingCode.VALUE_SHIFTED, rci);
        type = "";
        created = TYPE;
      }
      Moment moment = moments.moment(rci, Field.CREATED, element, created, sources);
      locators.add(new Booking.Locator(system, code, type, moment, sources.take()));
    }
    return locators;
  }
}
