-- What an operator has typed and not sent: hers alone, on whatever machine she opens the conversation.
create table console_draft (
  operator_id uuid not null references staff_operator (id),
  conversation_id uuid not null references conversation_conversation (id),
  tenant_id integer not null default 1,
  kind text not null check (kind in ('reply', 'note')),
  text text not null,
  changed_at timestamptz not null default now(),
  primary key (operator_id, conversation_id)
);
create index console_draft_by_conversation on console_draft (conversation_id);

-- Who has which conversation open, one row for each open page; worth nothing after a crash.
create unlogged table console_presence (
  page uuid primary key,
  operator_id uuid not null,
  conversation_id uuid not null,
  tenant_id integer not null default 1,
  seen_at timestamptz not null default now()
);
create index console_presence_by_conversation on console_presence (conversation_id);
