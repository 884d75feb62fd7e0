// A real OpenID Connect provider (npm oidc-provider) with two people; `node --input-type=module -e` runs it inside web/.
import Provider from "oidc-provider";

const { port, clientId, clientSecret, redirect } = JSON.parse(process.env.PROVIDER);
const NAMES = { "nguoi-1": "Vi Thử Một", "nguoi-2": "Vi Thử Hai" };

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirect] }],
  claims: { openid: ["sub"], profile: ["name"] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  cookies: { keys: ["only-of-this-test"] },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, name: NAMES[id] }) }),
});
provider.listen(port, "127.0.0.1", () => console.log("ready"));
