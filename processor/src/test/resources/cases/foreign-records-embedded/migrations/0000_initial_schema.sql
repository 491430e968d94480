-- 0000_initial_schema
-- schemac 1  schema (empty) -> d48ebc194144  text dd4036e537e3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE kind AS ENUM ('ZULU', 'ALPHA');

CREATE TABLE places (
  id          bigint            NOT NULL,
  at_y        double precision  NOT NULL,
  at_x        double precision  NOT NULL,
  at_name     text,
  at_kind     kind,
  open_lower  time              NOT NULL,
  open_higher time,
  CONSTRAINT places_pkey PRIMARY KEY (id)
);
