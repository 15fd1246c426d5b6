-- Who may sign in. A person has a password and a one-time-password secret, a carrier's machine a token.
create table access_account (
  id            uuid primary key default uuidv7(),
  name          text not null unique check (name ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
  display_name  text not null check (display_name <> ''),
  role          text not null check (role in ('TARGETING_OFFICER', 'OPERATOR', 'DATA_PROTECTION_OFFICER', 'CARRIER')),
  password_hash text,
  totp_secret   bytea,
  totp_step     bigint not null default 0, -- of the last code taken; a code counts once
  token_hash    bytea unique,
  disabled      boolean not null default false,
  -- a session that began earlier is over
  credentials_at timestamptz not null,
  created_at    timestamptz not null default now(),
  check (case when role = 'CARRIER'
              then token_hash is not null and password_hash is null and totp_secret is null
              else token_hash is null and password_hash is not null and totp_secret is not null end)
);

-- Failed sign-ins and the wait they brought. The key is a hash, since people type passwords into name fields.
create table access_slow_down (
  key      text primary key,
  failures integer not null,
  last_at  timestamptz not null,
  free_at  timestamptz not null
);
create index on access_slow_down (last_at);

-- Where an account has signed in before; there, failures of others elsewhere do not slow it down.
create table access_known_address (
  account_id uuid not null references access_account,
  address    text not null,
  last_at    timestamptz not null,
  primary key (account_id, address)
);

create index on access_audit (at);

grant select, insert on access_account to kervan_app;
-- credentials are renewed as the owner only: nothing that a page runs can give an account another password
grant update (role, totp_step, disabled) on access_account to kervan_app;
grant select, insert, update, delete on access_slow_down, access_known_address to kervan_app;
