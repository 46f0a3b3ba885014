create table conversation_conversation (
  id uuid primary key,
  tenant_id integer not null default 1,
  account text not null,
  group_key text not null default '',
  person_key text not null default '',
  owner text not null default 'BOT' check (owner in ('BOT', 'OPERATOR', 'NOBODY')),
  operator_id uuid,
  epoch bigint not null default 0,
  owned_since timestamptz,
  last_heard_at timestamptz,
  opened_at timestamptz not null,
  unique (account, group_key, person_key),
  check ((owner = 'OPERATOR') = (operator_id is not null))
);

-- A lane is its own row: holding one must never make a webhook wait.
create table conversation_lane (
  conversation_id uuid primary key references conversation_conversation (id),
  tenant_id integer not null default 1,
  holder text,
  leased_until timestamptz not null default '-infinity',
  fence bigint not null default 0
) with (fillfactor = 70);

create table conversation_entry (
  id uuid primary key,
  tenant_id integer not null default 1,
  sequence bigint generated always as identity,
  conversation_id uuid not null references conversation_conversation (id),
  account text not null,
  identity text not null,
  kind text not null,
  speaker text not null,
  speaker_name text not null,
  speaker_role text not null default '',
  content text not null,
  event text,
  state text not null,
  state_reason text,
  detail text not null default '',
  repeats integer not null default 0,
  attempts integer not null default 0,

  occurred_at timestamptz not null,
  received_at timestamptz not null,
  handled_at timestamptz,
  unique (account, identity)
) with (fillfactor = 85);

create index conversation_entry_by_conversation on conversation_entry (conversation_id, sequence);
create index conversation_entry_waiting on conversation_entry (sequence) where state = 'WAITING';
create index conversation_by_group on conversation_conversation (account, group_key);
create index conversation_by_person on conversation_conversation (account, person_key);
