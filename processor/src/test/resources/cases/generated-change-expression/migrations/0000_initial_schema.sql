-- 0000_initial_schema
-- schemac 1  schema (empty) -> ca00946ccf34  text d5bc0c3e0cb9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE lines (
  id     bigint   NOT NULL,
  price  integer  NOT NULL,
  amount integer  NOT NULL,
  total  integer  NOT NULL GENERATED ALWAYS AS (price * amount) STORED,
  CONSTRAINT lines_pkey PRIMARY KEY (id),
  CONSTRAINT lines_total_check CHECK (total >= 0)
);

CREATE INDEX lines_total_idx ON lines (total);

COMMENT ON COLUMN lines.total IS 'In cents';
