package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.kervan.messages.Booking;
import org.kervan.messages.Contact;
import org.kervan.messages.Field;
import org.kervan.messages.Traveller;
import org.kervan.messages.xml.XmlScanner;

/** The element ContactInfo: telephone, e-mail and address of a booking. */
final class XmlContactReader {

  /** ADD/3299 for the same: contact. */
  private static final String CONTACT = "700";

  private static final List<String> PARTS =
      List.of("AddressLine", "CityName", "StateProv", "PostalCode", "CountryName");

  private final XmlScanner scanner;
  private final List<Contact> contacts = new ArrayList<>(1);
  private final SourceList contactSources = new SourceList();
  private final List<Booking.PostalAddress> addresses = new ArrayList<>(0);
  private final String[] parts = {"", "", "", "", ""};
  private final long[] partSources = new long[parts.length];

  XmlContactReader(XmlScanner scanner) {
    this.scanner = scanner;
  }

  void start() {
    contact("TE", "PhoneNumber");
    contact("EM", "EmailAddress");
  }

  private void contact(String channel, String attribute) {
    String value = scanner.attribute(attribute);
    if (value.length() > 1) {
      contacts.add(new Contact(channel, value));
      contactSources.add(scanner.source(Field.CONTACT, attribute));
    }
  }

  void end(String name) {
    int part = PARTS.indexOf(name);
    if (part >= 0 && !scanner.value().isEmpty()) {
      partSources[part] = parts[part].isEmpty() ? scanner.source(Field.ADDRESS) : partSources[part];
      parts[part] = (parts[part] + " " + scanner.value()).strip();
    } else if (name.equals("ContactInfo")) {
      endAddress();
    }
  }

  private void endAddress() {
    Traveller.Address address =
        new Traveller.Address(parts[0], parts[1], parts[2], parts[3], parts[4]);
    if (!address.isEmpty()) {
      SourceList sources = new SourceList();
      for (int i = 0; i < parts.length; i++) {
        if (!parts[i].isEmpty()) {
          sources.add(partSources[i]);
          parts[i] = "";
        }
      }
      addresses.add(new Booking.PostalAddress(CONTACT, null, null, address, "", sources.sources()));
    }
  }

  /** The contacts; their sources join those of the booking. */
  List<Contact> contacts(SourceList sources) {
    contactSources.sources().packed().forEach(sources::add);
    return contacts;
  }

  List<Booking.PostalAddress> addresses() {
    return addresses;
  }
}
