create index conversation_entry_parked on conversation_entry (sequence desc) where state = 'PARKED';

-- The next thing of a lane is found without reading what was handled before it, however long the conversation is.
create index conversation_entry_next on conversation_entry (conversation_id, sequence) where state = 'WAITING';

-- These rows change several times each; their dead versions must go long before a fifth of a large table is dead.
alter table conversation_lane set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
alter table conversation_entry set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 5000);
