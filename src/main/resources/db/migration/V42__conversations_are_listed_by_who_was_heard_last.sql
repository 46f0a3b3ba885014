create index conversation_by_last_heard on conversation_conversation ((coalesce(last_heard_at, opened_at)) desc);
