-- Which approved answer was given to which message, and when its reader said that it did not help. No words of patients.
create table knowledge_given (
  id uuid primary key,
  tenant_id integer not null default 1,
  answer_code text not null,
  answer_version integer not null,
  conversation_id uuid not null references conversation_conversation (id),
  entry uuid not null,
  at timestamptz not null,
  unhelpful_at timestamptz
);
create index knowledge_given_by_conversation on knowledge_given (conversation_id, at desc);
create index knowledge_given_by_answer on knowledge_given (answer_code, at desc) include (unhelpful_at);
