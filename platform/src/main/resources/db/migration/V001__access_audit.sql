-- The audit trail. The application may add to it and read it; nobody may change it, the owner included.
create table access_audit (
  sequence     bigint generated always as identity primary key,
  at           timestamptz not null default clock_timestamp(),
  account_id   uuid,
  actor        text not null,
  act          text not null,
  subject_kind text not null,
  subject_id   text not null,
  detail       text not null default ''
);
create index on access_audit (subject_kind, subject_id, sequence);

create function access_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = '42501';
end $$;

create trigger access_audit_append_only before update or delete or truncate on access_audit
  for each statement execute function access_refuse_change();

grant select, insert on access_audit to kervan_app;
