INSERT INTO users VALUES (1), (2);
INSERT INTO user_orders VALUES (1, 2, 'ONE');
