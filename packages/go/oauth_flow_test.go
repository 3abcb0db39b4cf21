package runout_test

import (
	"errors"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	runout "github.com/runout/runout/packages/go"
)

func TestOAuthFlow(t *testing.T) {
	for _, method := range []runout.SignatureMethod{runout.HMACSHA1, runout.Plaintext} {
		client := newSandboxClient(t, func() runout.Auth { return runout.OAuth(permission(t, method)) })
		if identity, err := client.GetIdentity(t.Context()); err != nil || identity.Username != "example_seller" {
			t.Errorf("%s: the user is %v: %v", method, identity, err)
		}
	}
}

func TestOAuthByPost(t *testing.T) {
	ctx := t.Context()
	keys := runout.OAuthKeys{Key: "demo-key", Secret: "demo-secret"}
	auth := func() runout.Auth { return runout.OAuth(keys) }
	read := func(answer url.Values, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		keys.Token, keys.TokenSecret = answer.Get("oauth_token"), answer.Get("oauth_token_secret")
	}
	read(newSandboxClient(t, auth).CreateRequestToken(ctx, &runout.CreateRequestTokenParams{OAuthCallback: "oob"}))
	token := &runout.RequestToken{Token: keys.Token, AuthorizeURL: sandboxURL + "/oauth/authorize"}
	verified := &runout.CreateAccessTokenParams{OAuthVerifier: allow(t, token, "example_buyer")}
	read(sandboxClient(t, auth).CreateAccessToken(ctx, verified))
	if identity, err := sandboxClient(t, auth).GetIdentity(ctx); err != nil || identity.Username != "example_buyer" {
		t.Errorf("the user is %v: %v", identity, err)
	}
}

func permission(t *testing.T, method runout.SignatureMethod) runout.OAuthKeys {
	t.Helper()
	keys := runout.OAuthKeys{Key: "demo-key", Secret: "demo-secret", SignatureMethod: method}
	flow, err := runout.NewOAuthFlow(sandboxURL, "lifecycle/1.0", keys, runout.WithoutPacing())
	if err != nil {
		t.Fatal(err)
	}
	token, err := flow.Begin(t.Context(), "oob")
	if err != nil {
		t.Fatal(err)
	}
	if token.AuthorizeURL != sandboxURL+"/oauth/authorize?oauth_token="+token.Token {
		t.Errorf("the page of the user is %s", token.AuthorizeURL)
	}
	if _, err := flow.Complete(t.Context(), token, "not-the-verifier"); !errors.Is(err, runout.ErrBadRequest) &&
		!errors.Is(err, runout.ErrAuthentication) {
		t.Errorf("a wrong verifier: %v", err)
	}
	keys, err = flow.Complete(t.Context(), token, allow(t, token, "example_seller"))
	if err != nil {
		t.Fatal(err)
	}
	return keys
}

var verifierPattern = regexp.MustCompile(`id="verifier">([^<]*)`)

func allow(t *testing.T, token *runout.RequestToken, username string) string {
	t.Helper()
	page, _, _ := strings.Cut(token.AuthorizeURL, "?")
	form := url.Values{"oauth_token": {token.Token}, "username": {username}, "decision": {"allow"}}
	response, err := http.PostForm(page, form)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	found := verifierPattern.FindSubmatch(text)
	if found == nil {
		t.Fatalf("the page shows no verifier: %s", text)
	}
	return string(found[1])
}
