-- 0001_rename_lines_price_to_cents_and_1_more                    draft until committed
-- schemac 1  schema 7e64d188177c -> e75f92213fc9  text 634064be80b5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE lines RENAME COLUMN price TO cents;

ALTER TABLE lines RENAME COLUMN total TO sum;
