-- Only hashes are kept: a copy of this table opens no door.
create table staff_session (
    token_hash bytea primary key,
    tenant_id integer not null default 1,
    operator_id uuid not null references staff_operator (id),
    started_at timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    ended_at timestamptz
);
create index staff_session_of_operator on staff_session (operator_id) where ended_at is null;

-- Without an operator: the code that makes the first administrator.
create table staff_one_time_code (
    code_hash bytea primary key,
    tenant_id integer not null default 1,
    operator_id uuid references staff_operator (id),
    made_at timestamptz not null default now(),
    valid_until timestamptz not null,
    used_at timestamptz
);

create table staff_throttle (
    who text primary key,
    tenant_id integer not null default 1,
    attempts integer not null,
    last_attempt_at timestamptz not null,
    blocked_until timestamptz not null
);
