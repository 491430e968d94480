-- 0000_initial_schema
-- schemac 1  schema (empty) -> c1ca8a5b3e4e  text d24772f34752
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE members (
  tenant_id   uuid         NOT NULL,
  user_id     uuid         NOT NULL,
  nickname    varchar(40),
  badge       text,
  home_street text,
  home_city   text,
  CONSTRAINT members_pkey PRIMARY KEY (tenant_id, user_id)
);

CREATE INDEX members_badge_idx ON members (badge);
