-- What the bot asked or offered last in a conversation, so that a short answer can be understood.
create table hosting_pending (
  conversation_id uuid primary key references conversation_conversation (id),
  tenant_id integer not null default 1,
  kind text not null check (kind in ('QUESTION', 'OFFER', 'DATE')),
  value text not null,
  words text not null default '',
  at timestamptz not null
);
