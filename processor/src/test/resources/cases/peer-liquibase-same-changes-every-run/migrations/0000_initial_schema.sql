-- 0000_initial_schema
-- schemac 1  schema (empty) -> 1155645ab6df  text da0df1027c51
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id         bigint        NOT NULL,
  created_at timestamptz   NOT NULL DEFAULT CURRENT_TIMESTAMP,
  state      varchar(10)   DEFAULT 'x'::character varying,
  age        numeric(5,0)  DEFAULT -1,
  email2     text          GENERATED ALWAYS AS (trim(email)) STORED,
  email      text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_state_age_check CHECK (state IN ('a', 'b') AND age BETWEEN 1 AND 150)
);

CREATE INDEX users_lower ON users (lower(email)) WHERE state = 'a';
