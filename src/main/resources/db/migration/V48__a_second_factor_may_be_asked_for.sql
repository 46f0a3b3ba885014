-- The secret an authenticator app shares with us, sealed. Without confirmed_at she has not shown yet that she has it.
create table staff_second_factor (
  operator_id uuid primary key references staff_operator (id),
  tenant_id integer not null default 1,
  sealed_secret bytea not null,
  made_at timestamptz not null default now(),
  confirmed_at timestamptz,
  -- the latest half minute whose code was used: no code opens twice
  last_step bigint not null default 0
);

-- For whoever lost her phone; only hashes, each good once.
create table staff_recovery_code (
  operator_id uuid not null references staff_second_factor (operator_id) on delete cascade,
  code_hash bytea not null,
  tenant_id integer not null default 1,
  used_at timestamptz,
  primary key (operator_id, code_hash)
);

-- Whose password was right and whose code is awaited.
create table staff_half_sign_in (
  token_hash bytea primary key,
  tenant_id integer not null default 1,
  operator_id uuid not null references staff_operator (id),
  begun_at timestamptz not null default now()
);
create index staff_half_sign_in_of_operator on staff_half_sign_in (operator_id);
