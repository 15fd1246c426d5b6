-- What carriers sent: the original bytes first, then what was read from them.
create table border_message (
  id            uuid primary key,
  sha256        text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  size          bigint not null check (size >= 0),
  bytes         bytea,
  channel       text not null check (channel in ('INBOX', 'HTTP')),
  file_name     text not null,
  received_from text not null,
  received_at   timestamptz not null default clock_timestamp(),
  state         text not null check (state in
                  ('RECEIVED', 'APPLIED', 'PARTLY_APPLIED', 'NOT_APPLIED', 'KEPT', 'NOTHING_READ', 'TOO_LARGE', 'FAILED')),
  processed_at  timestamptz,
  incident      text,
  -- how often it was read through or failed
  attempts      int not null default 0,
  -- only a file above the limit is kept without its bytes
  check ((bytes is null) = (state = 'TOO_LARGE'))
);
create index on border_message (received_at desc);
create index on border_message (received_at) where state in ('RECEIVED', 'FAILED');

create table border_finding (
  message_id     uuid not null references border_message,
  position       int not null,
  code           text not null,
  message_number int not null,
  segment        int not null,
  byte_offset    bigint not null,
  text           text not null,
  primary key (message_id, position)
);

-- A message of a file that is no passenger list: what it is and holds. It changes no flight.
create table border_kept_message (
  message_id     uuid not null references border_message,
  message_number int not null,
  kind           text not null check (kind in ('CUSRES', 'PNRGOV')),
  reference      text not null,
  release        text not null,
  sender         text not null,
  prepared_at    timestamp,
  -- carrier and number of the flight it speaks of, and its departure; empty where unread
  designator     text not null,
  departs        timestamp,
  -- bookings or answers
  entries        int not null,
  travellers     int not null,
  primary key (message_id, message_number)
);

grant select, insert, update on border_message to kervan_app;
grant select, insert, delete on border_finding, border_kept_message to kervan_app;
