create table staff_operator (
    id uuid primary key,
    tenant_id integer not null default 1,
    name text not null,
    login text not null,
    title text not null default '',
    role text not null check (role in ('ADMIN', 'OPERATOR', 'OBSERVER')),
    password_hash text,
    enabled boolean not null default true,
    created_at timestamptz not null default now(),
    constraint staff_operator_login_is_lower_case check (login = lower(login))
);
create unique index staff_operator_one_per_login on staff_operator (tenant_id, login);

create table staff_department_member (
    operator_id uuid not null references staff_operator (id),
    department text not null,
    tenant_id integer not null default 1,
    primary key (operator_id, department)
);

-- The calling order of a department. Without hours a turn is round the clock.
create table staff_duty_turn (
    id uuid primary key,
    tenant_id integer not null default 1,
    department text not null,
    position integer not null,
    operator_id uuid not null references staff_operator (id),
    starts time,
    ends time,
    constraint staff_duty_turn_has_both_hours_or_none check ((starts is null) = (ends is null)),
    constraint staff_duty_turn_one_per_position unique (tenant_id, department, position)
);
