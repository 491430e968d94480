-- 0001_rename_lines_price_to_cents_and_2_more                    draft until committed
-- schemac 1  schema ec1edfec6328 -> ea2bc0bf54eb  text 306d80a93873
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE lines RENAME COLUMN price TO cents;

ALTER TABLE lines
  DROP CONSTRAINT lines_total_key,
  DROP COLUMN total,
  ADD COLUMN sum bigint GENERATED ALWAYS AS (cents::bigint * amount) STORED,
  ADD CONSTRAINT lines_sum_key UNIQUE (sum);
