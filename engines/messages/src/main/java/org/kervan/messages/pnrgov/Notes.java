package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Booking;
import org.kervan.messages.Contact;
import org.kervan.messages.Field;
import org.kervan.messages.Remark;
import org.kervan.messages.Sources;
import org.kervan.messages.Traveller;
import org.kervan.messages.edifact.Segment;

/** IFT and ADD of one booking: its remarks and addresses, and the contacts in them. */
final class Notes {

  private final List<Remark> remarks = new ArrayList<>(2);
  private final List<Booking.PostalAddress> addresses = new ArrayList<>(1);
  private final List<Contact> contacts;
  private final SourceList sources = new SourceList();
  private final SourceList bookingSources;

  /**
   * @param contacts of the booking as a whole, to which those of no one person are added
   */
  Notes(List<Contact> contacts, SourceList bookingSources) {
    this.contacts = contacts;
    this.bookingSources = bookingSources;
  }

  /** IFT: type and carrier, then lines; older systems give nothing but the line. */
  void remark(Segment ift, @Nullable Person person, @Nullable Integer flight) {
    boolean bare = ift.elementCount() == 1 && ift.recurring(1, 1).isEmpty();
    List<String> lines = new ArrayList<>(1);
    for (int element = bare ? 1 : 2; element <= ift.elementCount(); element++) {
      String line = sources.text(ift, Field.REMARK, element, 0);
      if (!line.isEmpty()) {
        lines.add(line);
        contact(ContactText.inText(line), person, ift.source(Field.CONTACT, element, 0));
      }
    }
    remarks.add(
        new Remark(
            bare ? "" : ift.recurring(1, 1),
            ift.recurring(1, 3),
            lines,
            person == null ? null : Integer.valueOf(person.place),
            flight,
            sources.take()));
  }

  private void contact(@Nullable Contact contact, @Nullable Person person, long source) {
    if (contact == null) {
      return;
    }
    List<Contact> list = person == null ? contacts : person.contacts;
    if (Person.addNew(list, contact)) {
      (person == null ? bookingSources : person.sources).add(source);
    }
  }

  /** ADD: purpose, street, town, province or its name, country, postcode and telephones. */
  void address(Segment add, @Nullable Person person, @Nullable Integer payment) {
    int first = add.recurring(1, 0).isEmpty() ? 2 : 1;
    for (int element = first; element <= add.elementCount(); element++) {
      String purpose = add.recurring(element, 0);
      String street = sources.text(add, Field.ADDRESS, element, 1);
      String city = sources.text(add, Field.ADDRESS, element, 2);
      String region = sources.text(add, Field.ADDRESS, element, 3);
      if (region.isEmpty()) {
        region = sources.text(add, Field.ADDRESS, element, 4);
      }
      String country = sources.text(add, Field.ADDRESS, element, 5);
      String postcode = sources.text(add, Field.ADDRESS, element, 6);
      String telephone = sources.text(add, Field.ADDRESS, element, 7);
      Sources places = sources.take();
      if (!places.equals(Sources.NONE)) {
        addresses.add(
            new Booking.PostalAddress(
                purpose,
                person == null ? null : Integer.valueOf(person.place),
                payment,
                new Traveller.Address(street, city, region, postcode, country),
                telephone,
                places));
      }
      if (!telephone.isEmpty() && payment == null) {
        Contact contact = ContactText.inAddress(purpose, telephone);
        contact(contact, person, add.source(Field.CONTACT, element, 7));
      }
    }
  }

  List<Remark> remarks() {
    return remarks;
  }

  List<Booking.PostalAddress> addresses() {
    return addresses;
  }
}
