-- 0000_initial_schema
-- schemac 1  schema (empty) -> 6b24df5f3744  text b40a4202953e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE lines (
  id     bigint   NOT NULL,
  price  integer  NOT NULL,
  amount integer  NOT NULL,
  total  integer,
  CONSTRAINT lines_pkey PRIMARY KEY (id)
);

CREATE INDEX lines_total_idx ON lines (total);
