-- 0000_initial_schema
-- schemac 1  schema (empty) -> ec1edfec6328  text 799a6d7ad672
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE lines (
  id     bigint   NOT NULL,
  price  integer  NOT NULL,
  amount integer  NOT NULL,
  total  integer  GENERATED ALWAYS AS (price * amount) STORED,
  CONSTRAINT lines_pkey PRIMARY KEY (id),
  CONSTRAINT lines_total_key UNIQUE (total)
);
