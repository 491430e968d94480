-- 0000_initial_schema
-- schemac 1  schema (empty) -> 73f69ddb80ea  text 1cac71db6cc1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id           bigint          NOT NULL,
  display_name varchar(40)     NOT NULL,
  credit       numeric(10,0),
  trial_ends   timestamptz     DEFAULT now() + interval '1 day',
  search_name  text            GENERATED ALWAYS AS (lower(display_name)) STORED,
  seen_at      timestamptz(3),
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
