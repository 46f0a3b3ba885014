create index conversation_of_operator on conversation_conversation (operator_id) where owner = 'OPERATOR';
