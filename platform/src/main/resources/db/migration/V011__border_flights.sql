-- The picture of a flight that its messages gave so far. Nobody is ever deleted from it.
create table border_flight (
  id                  uuid primary key,
  carrier             text not null check (carrier <> ''),
  number              text not null check (number <> ''),
  departure           text not null,
  arrival             text not null,
  scheduled_departure timestamp,
  scheduled_arrival   timestamp,
  departure_date      date generated always as (scheduled_departure::date) stored,
  arrival_date        date generated always as (scheduled_arrival::date) stored,
  day                 date generated always as (coalesce(scheduled_arrival, scheduled_departure)::date) stored,
  state               text not null default 'EXPECTED' check (state in ('EXPECTED', 'CLOSED', 'CANCELLED')),
  -- UNB times of the newest message about the flight itself and about each group of people
  as_of               timestamp,
  passengers_as_of    timestamp,
  crew_as_of          timestamp,
  travellers          int not null default 0,
  -- the sources with which its travellers were last compared
  assessed_with       text not null default '',
  check ((departure <> '' and scheduled_departure is not null)
      or (arrival <> '' and scheduled_arrival is not null))
);
create unique index border_flight_by_departure on border_flight (carrier, number, departure, departure_date)
  where departure <> '' and scheduled_departure is not null;
create unique index border_flight_by_arrival on border_flight (carrier, number, arrival, arrival_date)
  where departure = '' or scheduled_departure is null;
create index on border_flight (day);

-- One passenger list of a file, and what it did. A FlightMessage gives several under its number.
create table border_passenger_list (
  sequence       bigint generated always as identity primary key,
  message_id     uuid not null references border_message,
  message_number int not null,
  kind           text not null check (kind in ('PAXLST', 'FLIGHT_MESSAGE')),
  reference      text not null,
  release        text not null,
  function       text not null,
  sender         text not null,
  prepared_at    timestamp,
  part           int not null,
  last_part      boolean not null,
  travellers     int not null,
  outcome        text not null check (outcome in
                   ('APPLIED', 'OLDER_THAN_KNOWN', 'NO_FLIGHT', 'TOO_MANY_TRAVELLERS', 'CHANGES_NOBODY', 'FAILED')),
  incident       text,
  flight_id      uuid references border_flight
);
create index on border_passenger_list (message_id);
create index on border_passenger_list (flight_id);

create table border_traveller (
  id             uuid primary key,
  flight_id      uuid not null references border_flight,
  crew           boolean not null,
  presence       text not null check (presence in
                   ('LISTED', 'ON_BOARD', 'NOT_ON_LATEST_LIST', 'RESERVATION_CANCELLED', 'NOT_ON_BOARD')),
  as_of          timestamp,
  -- where the data below come from
  message_id     uuid not null references border_message,
  message_number int not null,
  -- the traveller as read, with documents, contacts and the place in the message
  reported       jsonb not null
);
create index on border_traveller (flight_id);

create table border_traveller_event (
  sequence     bigint generated always as identity primary key,
  traveller_id uuid not null references border_traveller,
  at           timestamptz not null default clock_timestamp(),
  kind         text not null,
  message_id   uuid references border_message,
  detail       text not null default ''
);
create index on border_traveller_event (traveller_id, sequence);

grant select, insert, update on border_flight, border_traveller to kervan_app;
grant select, insert, delete on border_passenger_list to kervan_app;
grant select, insert on border_traveller_event to kervan_app;
