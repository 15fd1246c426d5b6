package org.kervan.messages;

/** The fields of a flight, a traveller, a document, a response and a booking. */
public enum Field {
  // flight
  CARRIER,
  FLIGHT_NUMBER,
  DEPARTURE,
  ARRIVAL,
  SCHEDULED_DEPARTURE,
  SCHEDULED_ARRIVAL,
  LEG,
  // traveller
  ROLE,
  TYPE,
  SURNAME,
  GIVEN_NAME,
  BIRTH_DATE,
  SEX,
  NATIONALITY,
  UNIQUE_REFERENCE,
  RESIDENCE,
  EMBARKATION,
  DEBARKATION,
  CLEARANCE,
  BIRTH_PLACE,
  ADDRESS,
  BOOKING_REFERENCE,
  SEAT,
  TICKET,
  FREQUENT_FLYER,
  BAG_COUNT,
  BAG_TAG,
  CONTACT,
  VERIFIED,
  // document
  DOCUMENT_TYPE,
  DOCUMENT_NUMBER,
  DOCUMENT_ISSUER,
  DOCUMENT_EXPIRY,
  DOCUMENT_ISSUED,
  // response to a traveller
  STATUS,
  STATUS_TEXT,
  // booking
  CREATED,
  AGENCY,
  PAYMENT,
  SERVICE,
  REMARK,
  HISTORY,
  SPLIT
}
