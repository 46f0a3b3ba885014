-- When its reader said that an answer helped; found by the message it was given to.
alter table knowledge_given add column helpful_at timestamptz;
create index knowledge_given_by_entry on knowledge_given (entry);
