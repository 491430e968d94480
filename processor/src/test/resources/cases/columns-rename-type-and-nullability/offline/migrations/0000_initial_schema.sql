-- 0000_initial_schema
-- schemac 1  schema (empty) -> 78949f93d245  text 0603953c99e3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE users (
  id     bigint       NOT NULL,
  points varchar(20)  DEFAULT '0',
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE INDEX users_points_idx ON users (points);
