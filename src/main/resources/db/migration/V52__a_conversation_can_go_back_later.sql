-- An operator said "back to the bot at this time". It counts only while the ownership is the one she had then.
create table handoff_return (
  conversation_id uuid primary key references conversation_conversation (id),
  tenant_id integer not null default 1,
  operator_id uuid not null,
  epoch bigint not null,
  due_at timestamptz not null
);
create index handoff_return_due on handoff_return (due_at);

-- Who holds a conversation whose patient spoke last is found without reading every conversation.
create index conversation_held_by_operators on conversation_conversation (last_heard_at) where owner = 'OPERATOR';
