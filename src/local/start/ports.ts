/** Where the product is unless somebody chose another port. */
export const usualPort = 3978
