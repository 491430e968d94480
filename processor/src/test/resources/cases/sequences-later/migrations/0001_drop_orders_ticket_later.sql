-- 0001_drop_orders_ticket_later
-- schemac 1  schema 88ba7b44fe9a -> d18bb413e271  text ce507a2345b7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- What is to be dropped later stays as it is: nothing is to be done in the database.
