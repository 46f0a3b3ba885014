create table database_mode (
    tenant_id integer not null default 1 primary key,
    mode text not null check (mode in ('SANDBOX', 'PRODUCTION')),
    decided_at timestamptz not null default now()
);
