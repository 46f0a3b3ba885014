-- Whom a note names with @. Until she has opened the conversation it stands in her list.
create table console_mention (
  line_id uuid not null,
  operator_id uuid not null references staff_operator (id),
  conversation_id uuid not null references conversation_conversation (id),
  tenant_id integer not null default 1,
  mentioned_by uuid not null references staff_operator (id),
  mentioned_at timestamptz not null default now(),
  seen_at timestamptz,
  primary key (line_id, operator_id)
);
create index console_mention_unseen on console_mention (operator_id) where seen_at is null;
