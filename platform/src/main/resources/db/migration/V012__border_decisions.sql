create function border_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = '42501';
end $$;

-- What a named officer decided about a traveller. The newest counts; none is ever changed.
create table border_decision (
  number       bigint generated always as identity primary key,
  traveller_id uuid not null references border_traveller,
  kind         text not null check (kind in ('NO_CONCERN', 'SECOND_LINE', 'PROTECTIVE_INTERVIEW')),
  reason       text not null check (length(btrim(reason)) >= 5),
  -- the hits that it settled, as they stood before the officer
  hits         jsonb not null,
  account_id   uuid not null,
  officer      text not null,
  at           timestamptz not null default clock_timestamp()
);
create index on border_decision (traveller_id, number);

create trigger border_decision_append_only before update or delete or truncate on border_decision
  for each statement execute function border_refuse_change();
create trigger border_traveller_event_append_only before update or delete or truncate on border_traveller_event
  for each statement execute function border_refuse_change();

-- A reason to look at a traveller. It keeps its identity when the traveller is compared again.
create table border_hit (
  id           uuid primary key,
  traveller_id uuid not null references border_traveller,
  kind         text not null check (kind in ('WATCHLIST', 'PROFILE')),
  source       text not null,
  version      text not null,
  entry        text not null,
  title        jsonb not null,
  about        jsonb not null,
  score        double precision,
  severity     text not null check (severity in ('LOW', 'MEDIUM', 'HIGH')),
  cap          int,
  action       text not null check (action in ('SECOND_LINE', 'PROTECTIVE_INTERVIEW')),
  reasons      jsonb not null check (jsonb_typeof(reasons) = 'array' and jsonb_array_length(reasons) > 0),
  doubts       jsonb not null,
  -- raised whenever the hit says something else, so that nothing unseen is settled
  revision     int not null default 1,
  found_at     timestamptz not null default clock_timestamp(),
  gone_at      timestamptz,
  -- the decision of the officer who had this hit in view
  decided_by   bigint references border_decision,
  unique (traveller_id, kind, source, entry)
);

grant select, insert on border_decision to kervan_app;
grant select, insert, update on border_hit to kervan_app;
