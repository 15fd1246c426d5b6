-- Every version of a watchlist or risk profile that was offered, with its bytes, so that the one in
-- force survives a later bad file and a restart.
create table border_source_version (
  number      bigint generated always as identity primary key,
  kind        text not null check (kind in ('WATCHLIST', 'PROFILE')),
  code        text not null,
  version     text not null,
  format      text not null,
  files       bytea[] not null,
  source_date date,
  entries     int not null,
  findings    int not null,
  state       text not null check (state in ('IN_FORCE', 'SUPERSEDED', 'WITHDRAWN', 'REFUSED')),
  remark      text not null default '',
  loaded_at   timestamptz not null default clock_timestamp(),
  loaded_by   text not null
);
create unique index border_source_in_force on border_source_version (kind, code) where state = 'IN_FORCE';

grant select, insert, update on border_source_version to kervan_app;
