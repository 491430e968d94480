-- 0002_rename_lines_price_to_cents_and_2_more_fill               draft until committed
-- schemac 1  schema ec1edfec6328 -> ea2bc0bf54eb  text 105ca9ce11d3
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS lines_sum_key_build;

-- Breaks code that writes duplicates into lines_sum_key_build, also if its build fails. Builds
-- lines_sum_key_build; reads and writes go on. Fails if this finds rows:
-- SELECT sum FROM lines WHERE sum IS NOT NULL GROUP BY sum HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY lines_sum_key_build ON lines (sum);

SET lock_timeout = '3s';

ANALYZE lines (sum);

RESET lock_timeout;
