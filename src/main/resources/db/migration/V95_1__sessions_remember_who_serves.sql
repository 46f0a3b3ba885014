-- Who serves a customer of 微信客服, as the platform said last. Colleagues are told before they write whether their words can
-- arrive. The leave to say one thing more when a session ends is good for seconds and once.
create table kf_session (
  account text not null,
  customer text not null,
  tenant_id integer not null default 1,
  state smallint not null,
  servicer text not null default '',
  is_here boolean not null default false,
  last_code text not null default '',
  last_code_until timestamptz not null default '-infinity',
  primary key (account, customer)
);
