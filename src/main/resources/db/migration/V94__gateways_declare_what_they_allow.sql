create table bridge_capabilities (
  account text not null,
  group_key text not null default '',
  tenant_id integer not null default 1,
  declared text not null,
  declared_at timestamptz not null,
  primary key (account, group_key)
);

-- What the AI robot owes an answer to: the platform asks for it again and again until it is finished.
create table aibot_turn (
  account text not null,
  stream text not null,
  tenant_id integer not null default 1,
  group_key text not null default '',
  person_key text not null default '',
  content text not null default '',
  is_finished boolean not null default false,
  response_url text not null default '',
  response_used boolean not null default false,
  begun_at timestamptz not null default clock_timestamp(),
  primary key (account, stream)
);

create index aibot_turn_of_chat on aibot_turn (account, group_key, person_key, begun_at);
