-- A database made of a backup does not know what happened between the backup and its first start: taken_at and settled_at
-- are that gap, in the service's time. is_sent_known: a later database stood in its place and told what it had sent.
create table database_restoration (
    id uuid primary key,
    tenant_id integer not null default 1,
    taken_at timestamptz not null,
    restored_at timestamptz not null default clock_timestamp(),
    is_sent_known boolean not null,
    settled_at timestamptz
);
